-- Letting a finding stand: the comment first, and then its reason.
return function(editor)
  editor.go_to(editor.diagnostics(1)[1].words)
  editor.act(vim.env.ACTION)
  local unreasoned = editor.diagnostics(2)
  editor.go_to(' -->')
  local row, column = unpack(vim.api.nvim_win_get_cursor(0))
  vim.api.nvim_buf_set_text(0, row - 1, column, row - 1, column, { vim.env.REASON })
  editor.diagnostics(0)
  return { unreasoned = unreasoned, text = editor.text() }
end
