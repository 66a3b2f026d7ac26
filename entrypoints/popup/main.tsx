import { openPopup } from './open-popup';

const root = document.getElementById('page');
if (root !== null) void openPopup(root);
