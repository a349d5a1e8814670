-- Nothing is left of a draft that is closed.
return function(editor)
  editor.diagnostics(1)
  local buffer = vim.api.nvim_get_current_buf()
  vim.cmd('bdelete!')
  editor.wait('the diagnostics to go', function()
    return #vim.diagnostic.get() == 0
  end)
  return { left = #vim.diagnostic.get(buffer) }
end
