-- What `:checkhealth onrecord` shows.
return function(editor)
  editor.diagnostics(1)
  if vim.env.COMMAND then
    vim.lsp.config('onrecord', { cmd = { vim.env.COMMAND, 'server' } })
  end
  vim.cmd('checkhealth onrecord')
  return { text = editor.text() }
end
