/** What the debtor objects to. */
@NullMarked
package org.encours.invoice.domain.dispute;

import org.jspecify.annotations.NullMarked;
