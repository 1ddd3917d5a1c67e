/** The ledger of receivables: pure Java, amounts exact, time and dates given. */
@NullMarked
package org.encours.invoice.domain;

import org.jspecify.annotations.NullMarked;
