/** An invoice as dunning knows it from the ledger, and how far its reminders got. */
@NullMarked
package org.encours.dunning.domain.receivable;

import org.jspecify.annotations.NullMarked;
