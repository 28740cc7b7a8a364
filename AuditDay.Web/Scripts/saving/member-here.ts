/** Whose page this is: `data-member-id` anywhere on it says so. */
export const memberHere = (): string => document.querySelector<HTMLElement>('[data-member-id]')?.dataset.memberId ?? ''
