---@brief
---
--- Checks the quotations and figures of a draft against the words on record.
---
--- Needs the `onrecord` command: `pipx install .` in a clone. Rules come from the nearest `onrecord.yaml` above the draft, and from the
--- bundled packs where there is none. See `:help onrecord`.

local DIAGNOSTIC = 'textDocument/diagnostic'
local REFRESH = 'workspace/diagnostic/refresh'

---Ask for the diagnostics of all buffers anew: the rules have changed. Neovim 0.11 asks only when a draft does.
local function ask_again(_, _, context)
  local client = assert(vim.lsp.get_client_by_id(context.client_id))
  for buffer in pairs(client.attached_buffers) do
    client:request(DIAGNOSTIC, { textDocument = vim.lsp.util.make_text_document_params(buffer) }, nil, buffer)
  end
  return vim.NIL
end

---@type vim.lsp.Config
return {
  cmd = { 'onrecord', 'server' },
  filetypes = { 'markdown', 'text', 'html', 'yaml' },
  root_markers = { 'onrecord.yaml', '.git' },
  capabilities = { workspace = { diagnostics = { refreshSupport = true } } },
  handlers = { [REFRESH] = vim.lsp.handlers[REFRESH] or ask_again },
}
