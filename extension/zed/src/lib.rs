//! Starts the `onrecord` command that is on the search path as a language server.

use zed_extension_api::{self as zed, Command, LanguageServerId, Result, Worktree};

struct OnRecord;

impl zed::Extension for OnRecord {
    fn new() -> Self {
        Self
    }

    fn language_server_command(&mut self, _: &LanguageServerId, worktree: &Worktree) -> Result<Command> {
        let command = worktree
            .which("onrecord")
            .ok_or("There is no onrecord command on the search path: pipx install it, and open the project anew.")?;
        Ok(Command {
            command,
            args: vec!["server".into()],
            env: worktree.shell_env(),
        })
    }
}

zed::register_extension!(OnRecord);
