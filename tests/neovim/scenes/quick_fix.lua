-- A code action on the squiggle: by default the preferred one, as `gra` would offer it first.
return function(editor)
  local before = editor.diagnostics(tonumber(vim.env.BEFORE or '1'))
  editor.go_to(before[1].words)
  editor.act(vim.env.ACTION)
  editor.diagnostics(tonumber(vim.env.AFTER or '0'))
  return { before = before, text = editor.text() }
end
