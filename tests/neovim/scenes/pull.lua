-- Neovim asks for diagnostics, and so is sent none: what there is stands in the namespace of what was asked for.
return function(editor)
  local pushed = false
  vim.lsp.handlers['textDocument/publishDiagnostics'] = function()
    pushed = true
  end
  editor.diagnostics(1)
  local client = editor.client()
  local asked = vim.lsp.diagnostic.get_namespace(client.id, true)
  return { asked = #vim.diagnostic.get(0, { namespace = asked }), pushed = pushed }
end
