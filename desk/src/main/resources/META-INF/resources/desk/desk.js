// Comfort only: every page works without it. "/" leads to the search, j and k through the rows.
addEventListener('keydown', event => {
  if (event.target.matches('input, textarea, select') || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === '/') {
    document.getElementById('q')?.focus();
    event.preventDefault();
    return;
  }
  const step = {j: 1, k: -1}[event.key];
  const rows = [...document.querySelectorAll('[data-row]')];
  if (!step || !rows.length) return;
  const next = rows[Math.max(0, rows.indexOf(document.activeElement) + step)];
  next?.focus();
});
