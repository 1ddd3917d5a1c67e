/** A case before a court: steps, payments, acts in law. */
package org.encours.collections.domain.suit;
