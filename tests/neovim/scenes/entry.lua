-- From words of a draft to their entry, and from there to every draft of the folders that are open.
return function(editor)
  editor.diagnostics(1)
  editor.go_to(vim.env.WORDS)
  vim.lsp.buf.definition()
  local entry = editor.wait('the pack to be in front', function()
    return vim.api.nvim_buf_get_name(0):find('%.yaml$') and vim.api.nvim_get_current_line()
  end)
  editor.client()
  local function uses()
    local items
    vim.lsp.buf.references({ includeDeclaration = false }, {
      on_list = function(list)
        items = list.items
      end,
    })
    editor.wait('the references', function()
      return items
    end)
    return vim.tbl_map(function(item)
      return { name = vim.fs.basename(item.filename), line = item.text }
    end, items)
  end
  local before = uses()
  vim.lsp.buf.add_workspace_folder(vim.env.FOLDER)
  return { entry = entry, before = before, after = uses() }
end
