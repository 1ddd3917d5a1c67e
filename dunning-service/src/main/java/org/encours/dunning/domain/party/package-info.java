/** Who owes and who is owed. */
package org.encours.dunning.domain.party;
