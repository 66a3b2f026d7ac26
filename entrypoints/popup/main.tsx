import { openPopup } from './open-popup';

void openPopup();
