-- Diagnostics follow the text as it is typed.
return function(editor)
  editor.diagnostics(1)
  local right, wrong = vim.env.RIGHT, vim.env.WRONG
  editor.go_to(wrong)
  local row, column = unpack(vim.api.nvim_win_get_cursor(0))
  vim.api.nvim_buf_set_text(0, row - 1, column, row - 1, column + #wrong, { right })
  local mended = editor.diagnostics(0)
  vim.cmd('undo')
  return { mended = mended, undone = editor.diagnostics(1) }
end
