/** Money that goes out: what is told to a bank so that it pays. */
@NullMarked
package org.encours.invoice.domain.transfer;

import org.jspecify.annotations.NullMarked;
