-- What Neovim says while the server starts, twice.
return function(editor)
  local told = {}
  vim.notify = function(message)
    table.insert(told, message)
  end
  editor.diagnostics(1)
  vim.lsp.enable('onrecord', false)
  editor.diagnostics(0)
  vim.lsp.enable('onrecord')
  vim.cmd.edit()
  editor.diagnostics(1)
  return { told = told }
end
