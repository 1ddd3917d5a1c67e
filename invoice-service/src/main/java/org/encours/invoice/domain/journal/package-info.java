/** The journal for accounting: every movement of both books as a balanced posting. */
@NullMarked
package org.encours.invoice.domain.journal;

import org.jspecify.annotations.NullMarked;
