-- `:checkhealth onrecord`: what keeps a draft from being checked, and what to do about it.
local M = {}

local OLDEST = '0.11'
local ADVICE = {
  'From a clone of onrecord: pipx install .',
  "Or name it: vim.lsp.config('onrecord', { cmd = { '/path/to/onrecord', 'server' } })",
}

local function check_editor()
  if vim.fn.has('nvim-' .. OLDEST) == 1 then
    vim.health.ok('Neovim ' .. tostring(vim.version()))
  else
    vim.health.error('Neovim ' .. tostring(vim.version()) .. ' is too old', { 'Use ' .. OLDEST .. ' or newer' })
  end
end

---What the command says of its version; nil and a reason where it does not run.
local function version_of(command)
  local started, process = pcall(vim.system, { command, '--version' }, { text = true, timeout = 10000 })
  if not started then
    return nil, 'it cannot be started'
  end
  local done = process:wait()
  if done.code ~= 0 then
    return nil, 'it ends with code ' .. done.code
  end
  return vim.trim(done.stdout)
end

local function check_command(command)
  if vim.fn.executable(command) == 0 then
    vim.health.error(("The command '%s' is not found"):format(command), ADVICE)
    return
  end
  local version, reason = version_of(command)
  if version then
    vim.health.ok(('%s at %s'):format(version, vim.fn.exepath(command)))
  else
    vim.health.error(("The command '%s' is there, but %s"):format(command, reason), ADVICE)
  end
end

local function check_server()
  if not vim.lsp.is_enabled('onrecord') then
    vim.health.warn('The server is not enabled', { "Put this in init.lua: vim.lsp.enable('onrecord')" })
    return
  end
  vim.health.ok('The server is enabled')
  local clients = vim.lsp.get_clients({ name = 'onrecord' })
  if #clients == 0 then
    vim.health.info('It is not running: it starts with the first Markdown, text or HTML draft')
  end
  for _, client in ipairs(clients) do
    local drafts = vim.tbl_count(client.attached_buffers)
    local root = client.root_dir or 'no folder'
    vim.health.ok(('It is running for %d buffer%s in %s'):format(drafts, drafts == 1 and '' or 's', root))
  end
end

---The nearest `onrecord.yaml`, for the current draft or folder.
local function check_rules()
  local config = vim.fs.find('onrecord.yaml', { upward = true, path = vim.fs.dirname(vim.api.nvim_buf_get_name(0)) })[1]
  if config then
    vim.health.ok('Rules are those of ' .. config)
  else
    vim.health.info('No onrecord.yaml above here: the bundled packs are used')
  end
end

function M.check()
  vim.health.start('onrecord')
  check_editor()
  local config = vim.lsp.config.onrecord
  if not config then
    vim.health.error('There is no configuration', { 'Put extension/neovim on the runtime path' })
    return
  end
  if type(config.cmd) == 'table' then
    check_command(config.cmd[1])
  end
  check_server()
  check_rules()
end

return M
