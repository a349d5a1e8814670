-- Diagnostics of a draft that is closed are taken back by the server itself.
return function(editor)
  editor.diagnostics(1)
  local method = 'textDocument/publishDiagnostics'
  local cleared = false
  editor.client().handlers[method] = function(failure, result, context)
    cleared = cleared or #result.diagnostics == 0
    return vim.lsp.handlers[method](failure, result, context)
  end
  vim.cmd('bdelete!')
  editor.wait('the server to take them back', function()
    return cleared
  end)
  return { left = #vim.diagnostic.get() }
end
