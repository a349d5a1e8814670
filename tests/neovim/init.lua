-- A configuration as a reader of extension/neovim/README.md would have it.
vim.opt.runtimepath:append(vim.env.PLUGIN)
vim.lsp.enable('onrecord')
