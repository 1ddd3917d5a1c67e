/** A collection case: its state and everything that the state is made of. Decisions stand above. */
package org.encours.collections.domain.cases;
