/** An area file with nothing in it that may be left out. */
export const SMALLEST_AREA = `id: itaraja
name: { fi: Itäraja }
municipalities:
  - { id: imatra, name: { fi: Imatra } }
units:
  - { id: neuvola, sector: health, name: { fi: Neuvola } }
coordinators:
  - { id: 0b0f, name: Maija Esimerkki, email: maija@example.fi }
`;
