-- A mark behind what is on record: none by default, and one for each once the writer wants it.
return function(editor)
  local client = editor.client()
  editor.diagnostics(1)
  vim.lsp.inlay_hint.enable()
  local last = vim.api.nvim_buf_line_count(0)
  local place = { start = { line = 0, character = 0 }, ['end'] = { line = last, character = 0 } }
  local asked = { textDocument = vim.lsp.util.make_text_document_params(), range = place }
  local default = client:request_sync('textDocument/inlayHint', asked).result
  client.settings = { onrecord = { inlayHints = true } }
  client:notify('workspace/didChangeConfiguration', { settings = client.settings })
  local hints = editor.wait('the hint', function()
    local hints = vim.lsp.inlay_hint.get({ bufnr = 0 })
    return #hints > 0 and hints
  end)
  local row, column = hints[1].inlay_hint.position.line, hints[1].inlay_hint.position.character
  return { default = #default, count = #hints, before = vim.api.nvim_buf_get_text(0, row, 0, row, column, {})[1] }
end
