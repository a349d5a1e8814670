---@brief
---
--- Checks the quotations and figures of a draft against the words on record.
---
--- Needs the `onrecord` command: `pipx install onrecord`. Rules come from the nearest `onrecord.yaml` above the draft, and from the
--- bundled pack where there is none.

---@type vim.lsp.Config
return {
  cmd = { 'onrecord', 'server' },
  filetypes = { 'markdown', 'text', 'html' },
  root_markers = { 'onrecord.yaml', '.git' },
}
