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

---The folders of the drafts that are served; where there are none, the current one. The checkup is a buffer of its own by now.
local function folders()
  local found = {}
  for _, client in ipairs(vim.lsp.get_clients({ name = 'onrecord' })) do
    for buffer in pairs(client.attached_buffers) do
      local name = vim.api.nvim_buf_get_name(buffer)
      found[name == '' and vim.fn.getcwd() or vim.fs.dirname(name)] = true
    end
  end
  return next(found) and vim.tbl_keys(found) or { vim.fn.getcwd() }
end

---The nearest `onrecord.yaml` above each draft.
local function check_rules()
  local told = {}
  for _, folder in ipairs(folders()) do
    local config = vim.fs.find('onrecord.yaml', { upward = true, path = folder })[1]
    if config then
      told['Rules are those of ' .. config] = vim.health.ok
    else
      told['No onrecord.yaml above ' .. folder .. ': the bundled packs are used'] = vim.health.info
    end
  end
  for text, tell in vim.spairs(told) do
    tell(text)
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
