-- The help file is found by its tags, and every one of them leads somewhere.
return function(editor)
  vim.cmd.helptags(vim.env.PLUGIN .. '/doc')
  local broken = {}
  vim.cmd.help('onrecord')
  local text = editor.text()
  for tag in text:gmatch('|([^|%s]+)|') do
    if not pcall(vim.cmd.help, tag) then
      table.insert(broken, tag)
    end
  end
  vim.fn.delete(vim.env.PLUGIN .. '/doc/tags')
  return { broken = #broken == 0 and vim.empty_dict() or broken, text = text }
end
