-- What is offered at the end of the line where `TYPED` stands, and what becomes of it when the first is taken.
return function(editor)
  local client = editor.client()
  editor.go_to(vim.env.TYPED)
  local place = vim.lsp.util.make_position_params(0, client.offset_encoding)
  place.position.character = vim.str_utfindex(vim.api.nvim_get_current_line(), client.offset_encoding)
  local items = client:request_sync('textDocument/completion', place).result.items
  vim.lsp.util.apply_text_edits({ items[1].textEdit }, vim.api.nvim_get_current_buf(), client.offset_encoding)
  return { labels = vim.tbl_map(function(item)
    return item.label
  end, items), text = editor.text() }
end
