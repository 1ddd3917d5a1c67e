/** An invoice as dunning knows it from the ledger, and how far its reminders got. */
package org.encours.dunning.domain.receivable;
