/** Money that came in, what it paid and what its return undoes. */
@NullMarked
package org.encours.invoice.domain.receipt;

import org.jspecify.annotations.NullMarked;
