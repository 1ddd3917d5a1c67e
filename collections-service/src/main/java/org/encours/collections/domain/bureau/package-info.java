/** Naming a debtor to a credit bureau, and taking its name back in time. */
package org.encours.collections.domain.bureau;
