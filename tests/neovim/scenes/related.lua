-- What Neovim was told of a diagnostic beside its words: where the entry and the source stand.
return function(editor)
  editor.diagnostics(1)
  local related = {}
  for _, each in ipairs(vim.diagnostic.get(0)[1].user_data.lsp.relatedInformation) do
    local lines = vim.fn.readfile(vim.uri_to_fname(each.location.uri))
    table.insert(related, { line = lines[each.location.range.start.line + 1], message = each.message })
  end
  return related
end
