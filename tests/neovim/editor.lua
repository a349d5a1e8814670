-- Drives one real Neovim through a scene: opens the draft, lets the scene act, hands what it returned back as JSON.
-- DRAFT, SCENE and OUT are paths; whatever fails ends Neovim with an error.

local PATIENCE = 20000

local editor = {}

---Wait until `ready` returns something, and return that.
function editor.wait(what, ready)
  local result
  local function done()
    result = ready()
    return result
  end
  assert(vim.wait(PATIENCE, done, 10), 'waited in vain for ' .. what)
  return result
end

---Wait until the buffer has just `count` diagnostics, and return them with the words that they are drawn under.
function editor.diagnostics(count)
  editor.wait(count .. ' diagnostics', function()
    return #vim.diagnostic.get(0) == count
  end)
  local found = {}
  for _, item in ipairs(vim.diagnostic.get(0)) do
    local words = vim.api.nvim_buf_get_text(0, item.lnum, item.col, item.end_lnum, item.end_col, {})
    table.insert(found, {
      check = item.code,
      column = item.col,
      line = item.lnum,
      message = item.message,
      severity = item.severity,
      source = item.source,
      words = table.concat(words, '\n'),
    })
  end
  return found
end

---Wait until the server is there.
function editor.client()
  return editor.wait('the server', function()
    local client = vim.lsp.get_clients({ name = 'onrecord', bufnr = 0 })[1]
    return client and client.initialized and client
  end)
end

function editor.text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
end

---Put the cursor on the first place where `words` stand.
function editor.go_to(words)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    local column = line:find(words, 1, true)
    if column then
      vim.api.nvim_win_set_cursor(0, { number, column - 1 })
      return
    end
  end
  error('not in the draft: ' .. words)
end

---Apply the code action of this title, or the one that mends; any choice put to the user is an error.
function editor.act(title)
  vim.ui.select = function()
    error('asked the user to choose')
  end
  vim.lsp.buf.code_action({
    apply = true,
    filter = function(action)
      if title then
        return action.title == title
      end
      return not action.title:find('stet', 1, true)
    end,
  })
end

local function play()
  if vim.env.SERVER then
    vim.lsp.config('onrecord', { cmd = { vim.env.SERVER, 'server' } })
  end
  if vim.env.ENCODING then
    vim.lsp.config('onrecord', { capabilities = { general = { positionEncodings = { vim.env.ENCODING } } } })
  end
  vim.cmd.edit(vim.env.DRAFT)
  local result = dofile(vim.env.SCENE)(editor)
  vim.fn.writefile({ vim.json.encode(result) }, vim.env.OUT)
end

local fine, failure = xpcall(play, debug.traceback)
if not fine then
  io.stderr:write(failure .. '\n')
end
vim.cmd(fine and 'qall!' or 'cquit 1')
