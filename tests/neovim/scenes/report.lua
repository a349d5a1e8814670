-- The fact-check report, in a buffer of its own.
return function(editor)
  editor.diagnostics(1)
  local draft = vim.api.nvim_get_current_buf()
  vim.cmd('LspOnrecordReport')
  editor.wait('the report', function()
    return vim.api.nvim_get_current_buf() ~= draft and vim.bo.syntax == 'markdown'
  end)
  return { text = editor.text(), served = #vim.lsp.get_clients({ bufnr = 0 }) }
end
