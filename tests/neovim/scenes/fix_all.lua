-- All safe fixes at once, as a writer would have it on a key.
return function(editor)
  local before = editor.diagnostics(tonumber(vim.env.BEFORE))
  vim.ui.select = function()
    error('asked the user to choose')
  end
  vim.lsp.buf.code_action({ context = { only = { 'source.fixAll.onrecord' }, diagnostics = {} }, apply = true })
  local after = editor.diagnostics(tonumber(vim.env.AFTER))
  return { before = before, after = after, text = editor.text() }
end
