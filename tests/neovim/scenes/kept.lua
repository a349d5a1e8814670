-- A mistake in the rules is shown where it stands, and drafts go by the last good ones.
return function(editor)
  editor.diagnostics(1)
  local draft = vim.api.nvim_get_current_buf()
  local told
  vim.lsp.handlers['window/showMessage'] = function(_, result)
    told = result.message
  end
  local file = io.open(vim.env.RULES, 'w')
  file:write(vim.env.CHANGED)
  file:close()
  editor.wait('the writer to be told', function()
    return told
  end)
  vim.cmd.edit(vim.env.RULES)
  editor.client()
  local mistakes = editor.diagnostics(1)
  vim.cmd.buffer(draft)
  vim.api.nvim_buf_set_lines(0, 0, 0, false, { vim.env.ABOVE, '' })
  editor.wait('the draft to be checked anew', function()
    local found = vim.diagnostic.get(0)
    return #found == 1 and found[1].lnum == 4
  end)
  return { told = told, mistakes = mistakes, found = editor.diagnostics(1) }
end
