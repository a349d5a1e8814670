-- Above each entry of a pack, how often it is used.
return function(editor)
  editor.diagnostics(1)
  vim.cmd.edit(vim.env.PACK)
  editor.client()
  vim.lsp.codelens.refresh({ bufnr = 0 })
  local lenses = editor.wait('the lenses', function()
    local lenses = vim.lsp.codelens.get(0)
    local resolved = vim.tbl_filter(function(lens)
      return lens.command
    end, lenses)
    return #lenses > 0 and #resolved == #lenses and lenses
  end)
  return vim.tbl_map(function(lens)
    local line = vim.api.nvim_buf_get_lines(0, lens.range.start.line, lens.range.start.line + 1, false)[1]
    return { entry = line, says = lens.command.title }
  end, lenses)
end
