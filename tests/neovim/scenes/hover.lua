-- What a hover on the quotation shows.
return function(editor)
  editor.diagnostics(1)
  editor.go_to(vim.env.WORDS)
  vim.lsp.buf.hover()
  local window = editor.wait('the hover', function()
    return vim.b.lsp_floating_preview
  end)
  local buffer = vim.api.nvim_win_get_buf(window)
  return { filetype = vim.bo[buffer].filetype, text = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n') }
end
