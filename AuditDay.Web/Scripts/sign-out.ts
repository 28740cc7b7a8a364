/** What waits in this browser goes with the person: the page of its own for signing out asks for nothing else. */
document.addEventListener('submit', () => sessionStorage.clear(), { capture: true })
