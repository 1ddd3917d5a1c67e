/** Asks the four services over their published REST operations, and nothing else. */
package org.encours.desk.client;
