/** Within the user's click: pages need no permission for that. */
export const copyText = (text: string): Promise<void> => navigator.clipboard.writeText(text);
