;; Plays one scene in Emacs: opens DRAFT with the configuration in CONFIG, waits for its one diagnostic, and asks for what
;; there is at its place. What comes of it goes to OUT.

(require 'json)
(package-initialize)
(load (getenv "CONFIG") nil t)
(require 'eglot)
(setq eglot-sync-connect 30)

(defun until (ready)
  "What READY answers first, asked whenever the server has said something."
  (let ((deadline (+ (float-time) 30)) answer)
    (while (not (setq answer (funcall ready)))
      (when (> (float-time) deadline) (error "In vain waited for %S" ready))
      (accept-process-output nil 0.1))
    answer))

(defun asked (about)
  "The one string that ABOUT is handed by the server."
  (let (answer)
    (funcall about (lambda (told &rest _) (setq answer told)))
    (until (lambda () answer))))

(find-file (getenv "DRAFT"))
(unless (derived-mode-p 'markdown-mode 'html-mode)
  (call-interactively #'eglot))
(run-hooks 'post-command-hook) ; what `eglot-ensure' waits for, and no batch has
(until #'eglot-current-server)
(flymake-start)
(until #'flymake-diagnostics)

(let* ((found (car (flymake-diagnostics)))
       (start (flymake-diagnostic-beg found))
       (end (flymake-diagnostic-end found))
       (words (buffer-substring-no-properties start end))
       (message (flymake-diagnostic-text found))
       (hover (progn (goto-char start) (asked #'eglot-hover-eldoc-function)))
       (fixes (append (eglot-code-actions start end) nil)))
  (eglot--apply-workspace-edit (plist-get (car fixes) :edit))
  (let ((said (list :mode (symbol-name major-mode)
                    :count (length (flymake-diagnostics))
                    :words words
                    :message message
                    :hover (substring-no-properties hover)
                    :fixes (vconcat (mapcar (lambda (fix) (plist-get fix :title)) fixes))
                    :text (buffer-string)))
        (coding-system-for-write 'utf-8))
    (with-temp-file (getenv "OUT") (insert (json-encode said)))))
