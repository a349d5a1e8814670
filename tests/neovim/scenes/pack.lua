-- A mistake in a pack, shown while it is typed; and from a reference to what it names.
return function(editor)
  editor.diagnostics(1)
  vim.cmd.edit(vim.env.PACK)
  editor.client()
  editor.go_to(vim.env.FROM)
  vim.cmd('normal! $')
  vim.lsp.buf.definition()
  local line = editor.wait('the cursor to move', function()
    local at = vim.api.nvim_get_current_line()
    return not at:find(vim.env.FROM, 1, true) and at
  end)
  editor.go_to(vim.env.RIGHT)
  local row, column = unpack(vim.api.nvim_win_get_cursor(0))
  vim.api.nvim_buf_set_text(0, row - 1, column, row - 1, column + #vim.env.RIGHT, { vim.env.WRONG })
  return { line = line, found = editor.diagnostics(1) }
end
