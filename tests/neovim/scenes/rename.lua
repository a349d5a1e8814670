-- An id is renamed wherever it is named.
return function(editor)
  editor.diagnostics(1)
  vim.cmd.edit(vim.env.PACK)
  editor.client()
  editor.go_to(vim.env.OLD)
  vim.lsp.buf.rename(vim.env.NEW)
  editor.wait('the new name', function()
    return editor.text():find(vim.env.NEW, 1, true)
  end)
  return { text = editor.text() }
end
