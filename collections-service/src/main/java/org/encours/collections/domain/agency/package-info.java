/** Who collects for us, at what price, and which of them to choose. */
package org.encours.collections.domain.agency;
