import { type Sample, example } from './sample.ts'

export const gridRegisterSample: Sample = {
  title: { zh: '网格由谁负责', en: 'Who answers for a grid' },
  variables: {
    township: example.township,
    year: example.year,
    on: '2023-10-15',
    village: '141021100958',
    grid: '141021100958002',
  },
  query: `query ($township: TownshipCode!, $year: Year!, $on: CivilDate!, $village: String!, $grid: String!) {
  township(code: $township) {
    gridResponsibility(grid: $grid, on: $on) {
      standing
      as
      lacking
      vacantSince
      answering {
        person
        name
        since
      }
    }
    gridRegister(on: $on, village: $village) {
      basic
      dedicated
      membersInPost
      grids {
        code
        name
        residents
        responsibility {
          as
          answering {
            person
          }
        }
      }
    }
    gridTraining(year: $year) {
      planned
      carriedOut
      received
      attendance {
        attended
        absent
        onLeave
      }
    }
  }
}
`,
}
