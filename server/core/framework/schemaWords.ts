// The small pieces that the schemas of a framework are made of: words, and ids by which files refer to things.

import { z } from 'zod';
import { forPeople } from '../text/message';

/** Some words, without blanks around them. */
export const words = z.string().trim().min(1);

/** An id: lower-case letters, figures and hyphens. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, forPeople('Write lower-case letters, figures and hyphens, such as ncpi.'));
