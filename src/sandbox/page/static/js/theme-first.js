// Runs before the first paint: the chosen theme, else the system's, so that no other one flashes.
const dark = matchMedia('(prefers-color-scheme: dark)');
const setTheme = () => {
  document.documentElement.dataset.theme = localStorage.getItem('theme') ?? (dark.matches ? 'dark' : 'light');
};
setTheme();
dark.addEventListener('change', setTheme);
