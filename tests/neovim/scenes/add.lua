-- Put a quotation that no entry has into the pack, which is not open yet.
return function(editor)
  editor.client()
  editor.go_to(vim.env.WORDS)
  editor.act(vim.env.ACTION)
  local pack = editor.wait('the edit of the pack', function()
    local buffer = vim.fn.bufnr(vim.env.PACK)
    return buffer > 0 and vim.bo[buffer].modified and buffer
  end)
  return { pack = table.concat(vim.api.nvim_buf_get_lines(pack, 0, -1, false), '\n') }
end
