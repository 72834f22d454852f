/** Words of an order that is made by talking: questions, steps, what was noted. */
export const fi = {
  hints: {
    days: 'Voit myös kirjoittaa, esimerkiksi ”viikolla 50” tai ”ti 8.12.”.',
    hours: 'Voit myös kirjoittaa, esimerkiksi ”klo 13–16”.',
    usual: 'Vastaa napista tai kirjoita.',
  },
  options: {
    nextWeek: (week: number) => `Ensi viikolla (vk ${week})`,
    week: (week: number) => `Viikolla ${week}`,
    twoWeeks: 'Kahden viikon sisällä',
    morning: 'Aamupäivällä 8–12',
    afternoon: 'Iltapäivällä 12–16',
    anyTime: 'Milloin vain 8–16',
  },
  buttons: {
    next: 'Jatka',
    skip: 'Ohita',
    more: 'Lisää tarkennuksia',
    back: 'Takaisin',
    form: 'Näytä lomakkeena',
    drop: 'Peruuta',
    resume: 'Jatka tilausta',
  },
  noted: (what: string) => `Kirjasin: ${what}.`,
  left: (count: number) =>
    count === 0 ? 'Viimeinen kysymys.' : count === 1 ? 'Tämän jälkeen yksi kysymys.' : `Tämän jälkeen ${count} kysymystä.`,
  notUnderstood: 'En saanut tästä selvää. Vastaa napista tai kirjoita toisin.',
  agreeFirst: 'Sopikaa palaverista ensin asiakkaan kanssa. Tilaus odottaa tässä: palaa siihen, kun olette sopineet.',
  summary: {
    title: 'Onko näin hyvä?',
    body: 'Lähetä napista tai kirjoita ”lähetä”. Voit korjata sanoilla, esimerkiksi ”kesto 3 tuntia”.',
  },
  unfinished: {
    title: 'Tilauksesi jäi kesken – jatketaanko?',
    body: (days: number) => `En muistuta tästä enää. Kesken jäänyt tilaus poistuu itsestään ${days} päivän kuluttua.`,
    drop: 'Poista tämä',
  },
  help: {
    title: 'Tilauksesi on kesken',
    body: 'Vastaa kysymykseen napista tai omin sanoin. ”Takaisin” vie askeleen taaksepäin, ”peruuta” jättää tilauksen tekemättä ja ”lomake” näyttää kaiken kerralla. Kirjoittamaasi ei tallenneta, vain ymmärretyt tiedot.',
  },
  dropped: 'Selvä, jätetään tämä tilaus. Mitään ei lähetetty, ja poistin kirjaamani tiedot.',
  nothingOpen: 'Sinulla ei ole kesken olevaa tilausta. Kirjoita ”tilaa”, niin aloitetaan.',
  gone: 'Tämä tilaus ei ole enää kesken. Kirjoita ”tilaa”, niin aloitetaan uusi.',
  noWayBack: 'Tämä on alku, taaksepäin ei enää pääse.',
  sent: (number: string) => `Kiitos! Tilaus ${number} on lähetetty. Seuraat sitä kortista, joka tulee tähän.`,
};

export type DialogueTexts = typeof fi;
