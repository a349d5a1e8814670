-- Stopping the server takes everything back; starting it brings it again.
return function(editor)
  editor.diagnostics(1)
  local first = editor.client().id
  vim.lsp.enable('onrecord', false)
  editor.wait('the server to stop', function()
    return #vim.lsp.get_clients({ name = 'onrecord' }) == 0
  end)
  local stopped = editor.diagnostics(0)
  vim.lsp.enable('onrecord')
  vim.cmd.edit() -- scenes are played before VimEnter, and until then enabling starts nothing by itself
  local found = editor.diagnostics(1)
  return { another = editor.client().id ~= first, stopped = #stopped, found = found }
end
