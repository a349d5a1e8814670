---@brief
---
--- Checks the quotations and figures of a draft against the words on record.
---
--- Needs the `onrecord` command: `pipx install .` in a clone. Rules come from the nearest `onrecord.yaml` above the draft, and from the
--- bundled packs where there is none. See `:help onrecord`.

local VERSION = '0.1.0' -- the server's that this was written for
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

---Tell once of a server that is older than this file.
local function tell_if_older(client)
  local theirs = (client.server_info or {}).version
  local version = vim.version.parse(theirs or '')
  if not version or vim.version.lt(version, VERSION) then
    local what = 'onrecord %s is older than this plugin, %s, and cannot do all that it offers. '
    local advice = 'Update it, from a clone: pipx install --force .'
    vim.notify_once(what:format(theirs or 'of an unknown version', VERSION) .. advice, vim.log.levels.WARN)
  end
end

---Show how all quotations, figures and claims of a draft stand, in a buffer of its own.
local function show_report(client, draft)
  local params = { textDocument = vim.lsp.util.make_text_document_params(draft) }
  client:request('onrecord/report', params, function(_, report)
    if not report then
      vim.notify('onrecord does not check this buffer', vim.log.levels.WARN)
      return
    end
    vim.cmd.new()
    local buffer = vim.api.nvim_get_current_buf()
    vim.bo[buffer].buftype = 'nofile'
    vim.bo[buffer].bufhidden = 'wipe'
    vim.api.nvim_buf_set_lines(buffer, 0, -1, false, vim.split(vim.trim(report.markdown), '\n'))
    vim.bo[buffer].modifiable = false
    -- Markdown, but no draft: of the filetype the client would have it checked.
    vim.bo[buffer].syntax = 'markdown'
  end, draft)
end

---@type vim.lsp.Config
return {
  cmd = { 'onrecord', 'server' },
  filetypes = { 'markdown', 'text', 'html', 'yaml' },
  root_markers = { 'onrecord.yaml', '.git' },
  capabilities = { workspace = { diagnostics = { refreshSupport = true } } },
  on_init = tell_if_older,
  on_attach = function(client, buffer)
    vim.api.nvim_buf_create_user_command(buffer, 'LspOnrecordReport', function()
      show_report(client, buffer)
    end, { desc = 'Show the fact-check report of this draft' })
  end,
  handlers = { [REFRESH] = vim.lsp.handlers[REFRESH] or ask_again },
}
