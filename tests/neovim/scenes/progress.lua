-- What Neovim shows while the rules are read.
return function(editor)
  local kinds, title = {}, nil
  vim.api.nvim_create_autocmd('LspProgress', {
    callback = function(event)
      local value = event.data.params.value
      title = title or value.title
      table.insert(kinds, value.kind)
    end,
  })
  editor.wait('the end of it', function()
    return kinds[#kinds] == 'end'
  end)
  return { title = title, first = kinds[1], ends = #vim.tbl_filter(function(kind)
    return kind == 'end'
  end, kinds) }
end
